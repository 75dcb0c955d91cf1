/** Ends of licences: extended where they have earned it, ended after their last day. */
package pk.gov.hec.dlsei.batch.expiry;
