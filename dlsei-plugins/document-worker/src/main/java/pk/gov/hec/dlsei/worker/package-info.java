/**
 * The worker process: the only place that opens an applicant's file. It takes one request at a time
 * on stdin and answers on stdout, with nothing of the server in its memory or environment. Called
 * by the server's {@code DocumentWorkers} alone, over the two streams.
 */
package pk.gov.hec.dlsei.worker;
