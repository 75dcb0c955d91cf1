package pk.gov.hec.dlsei.domain.quota;

import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * What one university may take of a pool (reading R05).
 *
 * @param institution not null
 * @param seats at most
 * @param used so far
 */
public record SeatCap(InstitutionCode institution, int seats, int used) {}
