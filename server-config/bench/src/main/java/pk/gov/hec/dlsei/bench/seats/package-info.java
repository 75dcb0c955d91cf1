/** Seats: through pages, use case and JPA, beside plain JDBC. */
package pk.gov.hec.dlsei.bench.seats;
