/**
 * The server's side of the document workers: the processes that open applicants' files, so that the
 * server never does. Called by the use cases that take, show and check documents.
 */
package pk.gov.hec.dlsei.domain.document.worker;
