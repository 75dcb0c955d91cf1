/**
 * The mailbox of the demo and of the tests: a real SMTP server that keeps every mail as a file and
 * sends none on. Depends on {@code home} only.
 */
package pk.gov.hec.dlsei.run.mail;
