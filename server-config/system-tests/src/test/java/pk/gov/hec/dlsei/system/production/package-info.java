/** The production package, unzipped over an Open Liberty and started by the documented steps. */
package pk.gov.hec.dlsei.system.production;
