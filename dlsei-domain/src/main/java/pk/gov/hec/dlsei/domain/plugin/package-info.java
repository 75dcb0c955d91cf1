/** The plug-in registry: one class loader per jar, and a state for each. */
package pk.gov.hec.dlsei.domain.plugin;
