/** Keys with which systems of universities and of HEC call the REST interface. */
package pk.gov.hec.dlsei.domain.apikey;
