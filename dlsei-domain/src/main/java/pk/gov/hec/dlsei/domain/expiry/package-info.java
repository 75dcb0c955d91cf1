/** How licences end: extended where the rules have them run on, ended after their last day. */
package pk.gov.hec.dlsei.domain.expiry;
