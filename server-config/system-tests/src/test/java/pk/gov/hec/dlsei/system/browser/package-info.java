/** What people do, in a real browser, with the whole platform running. */
package pk.gov.hec.dlsei.system.browser;
