/** What every server does again and again: mails, calls to the learning platform, pools, jobs. */
package pk.gov.hec.dlsei.batch.timer;
