/** The learning platform: where learners are invited, learn, and from which they are removed. */
package pk.gov.hec.dlsei.api.learning;
