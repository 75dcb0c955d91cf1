/**
 * Open Liberty as a child process, and the copies that it runs from, so that a build may go on
 * meanwhile. Used by the demo and by the system tests; depends on {@code home} only.
 */
package pk.gov.hec.dlsei.run.liberty;
