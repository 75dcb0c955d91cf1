/** The demo programme and its clock; never in production. */
package pk.gov.hec.dlsei.domain.demo;
