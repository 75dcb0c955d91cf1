/** Reading a long export of what learners do. */
package pk.gov.hec.dlsei.bench.activity;
