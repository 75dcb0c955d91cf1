/** Servers of the tests' own, on free ports and in folders below {@code target}. */
package pk.gov.hec.dlsei.system.installation;
