/** Uploaded documents: stored sealed, looked at by worker processes. */
package pk.gov.hec.dlsei.domain.document;
