/** The focal person's queue and decisions (WP2/4.1.5 to 4.1.11). */
package pk.gov.hec.dlsei.domain.review;
