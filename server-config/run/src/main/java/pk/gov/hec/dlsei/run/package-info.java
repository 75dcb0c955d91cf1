/**
 * The demo: one command that starts the database, the mailbox, the Coursera sandbox, the desk and
 * the server, and ends them all together. The packages below it can be used one by one.
 */
package pk.gov.hec.dlsei.run;
