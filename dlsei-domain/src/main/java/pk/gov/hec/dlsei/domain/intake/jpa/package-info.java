/** Files that are taken in, sealed until they are read. */
package pk.gov.hec.dlsei.domain.intake.jpa;
