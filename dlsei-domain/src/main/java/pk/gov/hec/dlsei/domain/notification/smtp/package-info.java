/** Sending by SMTP. */
package pk.gov.hec.dlsei.domain.notification.smtp;
