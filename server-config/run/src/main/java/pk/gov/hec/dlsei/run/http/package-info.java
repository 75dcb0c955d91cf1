/** What the desk and the sandbox share: an HTTP server that answers this machine only. */
package pk.gov.hec.dlsei.run.http;
