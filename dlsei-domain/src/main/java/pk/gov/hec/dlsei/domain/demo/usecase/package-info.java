/** Loading the demo programme, moving its clock. */
package pk.gov.hec.dlsei.domain.demo.usecase;
