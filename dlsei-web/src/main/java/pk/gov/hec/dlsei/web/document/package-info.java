/** Pictures of documents, for those who may look at them; and the size of what comes in. */
package pk.gov.hec.dlsei.web.document;
