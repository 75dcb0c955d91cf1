/**
 * The folder that a run works in: its lock, its secrets, and the list of the processes it started.
 * Depends on no other package of the launcher; every other one may use it.
 */
package pk.gov.hec.dlsei.run.home;
