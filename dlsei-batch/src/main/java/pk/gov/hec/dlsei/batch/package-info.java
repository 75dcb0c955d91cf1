/** What runs without a person: start-up, timers and jobs. No rule stands here. */
package pk.gov.hec.dlsei.batch;
