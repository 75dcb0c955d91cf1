/** The first page. */
package pk.gov.hec.dlsei.web.home;
