/**
 * The policy of programme year 1, after the SOPs of the Digital Learning &amp; Skills Enrichment
 * Initiative (SOP1): one file per section, one constant per clause, in the document's order.
 */
package pk.gov.hec.dlsei.policy.year1;
