/** Contract tests: a plug-in's own tests extend the one of its family, in a few lines. */
package pk.gov.hec.dlsei.tck;
