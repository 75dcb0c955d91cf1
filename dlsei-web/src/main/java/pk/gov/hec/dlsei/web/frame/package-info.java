/** What every page has: language, navigation, clock. */
package pk.gov.hec.dlsei.web.frame;
