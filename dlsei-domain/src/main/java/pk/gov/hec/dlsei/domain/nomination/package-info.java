/** People whom a university or HEC nominates by a file (SOP1/R2, R3, A7). */
package pk.gov.hec.dlsei.domain.nomination;
