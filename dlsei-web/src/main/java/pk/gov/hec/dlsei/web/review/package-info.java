/** The queue and the desk of those who review: focal persons and HEC (WP2/4.1.5 to 4.1.11). */
package pk.gov.hec.dlsei.web.review;
