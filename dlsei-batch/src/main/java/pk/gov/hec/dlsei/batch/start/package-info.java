/** Start-up: check the settings, migrate the schema, read the plug-ins, fill what is empty. */
package pk.gov.hec.dlsei.batch.start;
