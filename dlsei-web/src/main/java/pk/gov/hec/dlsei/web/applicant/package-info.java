/** Pages of applicants: the form in steps, the dashboard, the own data (WP2/4.1). */
package pk.gov.hec.dlsei.web.applicant;
