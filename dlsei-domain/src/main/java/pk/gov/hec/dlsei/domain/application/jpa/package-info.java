/** The applications in their table. */
package pk.gov.hec.dlsei.domain.application.jpa;
