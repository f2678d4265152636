import JourneyStatistics

extension VectorsTests {
  static let specialFunctions: [String: VectorMethod] = [
    "normal_cdf": { vector in
      let x = try vector.number("x")
      return ["cdf": NormalDistribution.cumulative(x), "sf": NormalDistribution.cumulative(-x)]
    },
    "normal_quantile": { ["x": NormalDistribution.quantile(try $0.number("p"))] },
    "t_cdf": { vector in
      let student = StudentDistribution(degreesOfFreedom: try vector.number("df"))
      let t = try vector.number("t")
      return ["cdf": student.cumulative(t), "sf": student.cumulative(-t)]
    },
    "t_quantile": { vector in
      let student = StudentDistribution(degreesOfFreedom: try vector.number("df"))
      return ["t": student.quantile(try vector.number("p"))]
    },
    "incomplete_beta_regularized": { vector in
      [
        "I": IncompleteBeta.regularized(
          try vector.number("x"), a: try vector.number("a"), b: try vector.number("b"))
      ]
    },
    "incomplete_beta_inverse": { vector in
      [
        "x": IncompleteBeta.quantile(
          try vector.number("p"), a: try vector.number("a"), b: try vector.number("b"))
      ]
    },
    "log_gamma": { ["lgamma": LogGamma.value(try $0.number("x"))] },
  ]
}
