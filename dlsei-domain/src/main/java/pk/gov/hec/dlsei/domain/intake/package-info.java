/** Files of lines about people that are taken in: nominations, licences of earlier years. */
package pk.gov.hec.dlsei.domain.intake;
