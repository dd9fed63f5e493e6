/**
 * NIP, name, JP attended in the five sessions, then the activity score in the three subjects. Same form as the
 * participants. Two scores are missing: Kartika Sari passes without hers, Utami Kusuma cannot pass with any. Teguh
 * Santoso stands on the border.
 */
export const SAMPLE_MARKS = `
198104122005011901|Bagus Setiawan|1|8|8|8|8|92|77|89
198907232012122902|Citra Lestari|1|8|8|8|8|78,5|92|81
199203152014021903|Dimas Nugroho|1|8|8|8|8|72|90|77
199508302018012904|Endah Purnama|1|8|8|8|8|85|76|94
197811052000121905|Fajar Wijaya|1|8|8|8|8|52|58|49
198310192008012906|Gita Handayani|1|4|8|8|8|87|78|71
199001272015031907|Hendra Kusuma|1|8|8|8|8|71|73|82
199306112021212908|Indah Permata|1|8|8|8|8|75|89|95
199711242021021909|Joko Pratama|0|8|8|8|8|72|84|88
198606142010122910|Kartika Sari|1|8|8|8|8|69|83|
198002172003121911|Lukman Saputra|1|8|8|8|8|94|83|88
199112082013101912|Maulana Siregar|1|8|8|8|8|68|69|84
199405212017052913|Nadia Maharani|1|8|8|8|4|80|89|95
198809032011011914|Okta Firmansyah|1|8|8|8|8|78|74|79
199610102019021915|Panji Wibowo|1|8|4|4|8|75|71|94
198512252009122916|Ratna Anggraini|1|8|8|8|8|85|90|84
198203082006041917|Surya Hidayat|1|8|8|8|8|82|91|78
199002142014031918|Teguh Santoso|1|8|8|8|8|60|66|70
199308192018012919|Utami Kusuma|1|8|8|4|8|45||48
199903222022011920|Vino Ramadhan|1|8|8|8|8|60|55|66
198704172010052921|Wulan Safitri|1|8|8|8|8|83|89|90
198905112013012922|Yuni Astuti|1|6|8|8|8|85|83|82
198905112013012922|Zaki Maulana|1|8|8|8|8|84|69|85
19910618201402192|Arman Saputra|1|8|8|8|8|82|82|84
198710202012012925|Bella Kurnia|1|8|8|8|8|87|87|77
198403112007011926|Candra Gunawan|1|8|8|8|8|89|77|82
197906252002121927|Darmawan Yusuf|1|8|8|8|8|69|69|79
199501172016012928|Eka Novianti|1|8|8|8|4|84|72|88
199207292015021929|Faisal Rahman|1|8|8|8|8|80|91|83
198811132011122930|Galuh Permana|1|8|8|8|8|91|93|73
`;

/** Kelompok, penilai, three criteria, time of receipt: group 3 with an assessor gap, group 5 after 15:00 on the last day. */
export const SAMPLE_ACTION_LEARNING = `
1|Ratih Wulandari|85|80|82|15/09/2022 10:15
1|Bambang Prasetyo|82|84|80|15/09/2022 10:15
2|Ratih Wulandari|78|75|80|15/09/2022 13:40
2|Bambang Prasetyo|80|78|76|15/09/2022 13:40
3|Ratih Wulandari|80|58|77|15/09/2022 14:20
3|Bambang Prasetyo|78|85|79|15/09/2022 14:20
4|Ratih Wulandari|60|56|58|15/09/2022 14:55
4|Bambang Prasetyo|58|60|56|15/09/2022 14:55
5|Ratih Wulandari|74|70|72|15/09/2022 15:40
5|Bambang Prasetyo|76|72|70|15/09/2022 15:40
6|Ratih Wulandari|88|86|90|14/09/2022 16:05
`;
