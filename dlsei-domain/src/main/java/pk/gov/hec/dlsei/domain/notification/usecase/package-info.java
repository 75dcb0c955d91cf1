/** Delivering what is due. */
package pk.gov.hec.dlsei.domain.notification.usecase;
