/** What HEC does with an allotment: each is a transaction. */
package pk.gov.hec.dlsei.domain.allotment.usecase;
