/** The e-courses form, from draft to decision (WP2/4.1). */
package pk.gov.hec.dlsei.domain.application;
