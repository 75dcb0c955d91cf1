/** The allotments' tables. */
package pk.gov.hec.dlsei.domain.allotment.jpa;
