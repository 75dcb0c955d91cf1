/** Universities that HEC recognises, and HEC itself. */
package pk.gov.hec.dlsei.domain.institution;
