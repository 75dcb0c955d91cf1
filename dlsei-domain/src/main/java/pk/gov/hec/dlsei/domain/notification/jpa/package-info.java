/** The outbox table. */
package pk.gov.hec.dlsei.domain.notification.jpa;
