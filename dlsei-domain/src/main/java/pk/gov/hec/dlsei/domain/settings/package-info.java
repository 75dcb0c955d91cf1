/** What an installation sets, by MicroProfile Config. Every setting stands in one enum. */
package pk.gov.hec.dlsei.domain.settings;
