/** Document verifiers: they read an uploaded document and say what they find, never decide. */
package pk.gov.hec.dlsei.api.document;
