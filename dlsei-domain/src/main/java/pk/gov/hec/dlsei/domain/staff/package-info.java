/** Who works for the programme, in which role, appointed by whom. */
package pk.gov.hec.dlsei.domain.staff;
