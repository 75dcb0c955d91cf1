/** Converters: from what people type to the domain's values. */
package pk.gov.hec.dlsei.web.input;
