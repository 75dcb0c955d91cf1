/**
 * The demo's launcher as people use it: a process of its own, ended and killed and started again.
 */
package pk.gov.hec.dlsei.system.launcher;
