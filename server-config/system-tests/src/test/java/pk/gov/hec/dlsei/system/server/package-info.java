/** The whole platform, started once for the tests that need it. */
package pk.gov.hec.dlsei.system.server;
