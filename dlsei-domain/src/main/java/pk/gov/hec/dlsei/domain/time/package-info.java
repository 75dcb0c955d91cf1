/** The business clock that rules, jobs and screens ask, and real time for sessions and links. */
package pk.gov.hec.dlsei.domain.time;
