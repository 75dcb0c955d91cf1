/**
 * The policy of programme year 2, after "DLSEI (Coursera) Working Procedure &amp; Policy for Year
 * 2" (WP2): one file per numbered section, one constant per clause, in the document's order.
 */
package pk.gov.hec.dlsei.policy.year2;
