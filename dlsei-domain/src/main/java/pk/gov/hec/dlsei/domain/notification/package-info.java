/** Mail: written to the outbox with the change that causes it, delivered by a worker. */
package pk.gov.hec.dlsei.domain.notification;
